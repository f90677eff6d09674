using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Book;

/// <summary>A form and its steps: which of them stand, and from when what it asks for may take effect.</summary>
internal sealed class SignedForms : CaseKind
{
    private static readonly Department[] Departments =
        [.. new[] { "相关部门负责人甲", "相关部门负责人乙" }.Select(head => new Department(new(head[^1..]), $"{head[^1..]}部门", People.Named(head).Id))];

    protected override Column Mark => Columns.FormStep;

    internal override IEnumerable<Result> Run(Case it)
    {
        var content = ContentOf(it.Facts.Single(table => table.Has(Columns.Content)).Rows.Single());
        var terms = TermsOf(it.Settings);
        var results = new List<Result>();
        Notice? notice = null;
        foreach (var row in it.RowsWith(Mark))
        {
            var at = row.Moment(Columns.When);
            Take(results, row, [Columns.When, Columns.FormStep], () =>
            {
                if (row.Text(Columns.FormStep) == Words.EffectAsked)
                    results.Add(Answer(notice!.MayTakeEffect(at, ConfirmedBills.None), at));
                else if (row.Text(Columns.FormStep) == Words.FilledIn)
                    notice = Notice.Draft(new("通知单"), "一", content, People.Named(row.Text(Columns.Who)), at);
                else
                    Step(notice!, row, terms, at);
            });
        }

        if (it.RowsWith(Mark).Any(row => row.Text(Mark) == Words.StubFiled))
            results.AddRange(notice!.Stubs.Select(FiledWith));
        return results;
    }

    /// <summary>The departments that get the form, and who keeps the stubs; where a case sets nothing, two departments and the deputy.</summary>
    private static NoticeTerms TermsOf(Row? settings)
    {
        ValueList<Department> concerned = settings?[Columns.Concerned] is { } named ? ValueList.From(Departments.Where(one => named.Split('、').Contains(one.Name))) : [.. Departments];
        return new()
        {
            Routes = settings?.IsUndecided(Columns.Concerned) is true ? [] : [new(NoticeForm.CustomerOnboarding, concerned), new(NoticeForm.InterdepartmentalMemo, concerned)],
            StubKeeper = settings?[Columns.StubKeeper] is { } keeper ? new(keeper) : null,
        };
    }

    private static Result FiledWith(Stub stub) => new()
    {
        [Columns.Stub] = stub.Department.Name, [Columns.Keeper] = stub.Filings.Count > 0 ? stub.Filings[^1].Keeper.Id.Value : Words.None,
        [Columns.Place] = stub.Filings.Count > 0 ? stub.Filings[^1].Place : Words.None,
    };

    private static void Step(Notice notice, Row row, NoticeTerms terms, Instant at)
    {
        var who = row[Columns.Who] is { } name ? People.Named(name) : null;
        switch (row.Text(Columns.FormStep))
        {
            case Words.Approved:
                NoticeApproval approval = notice.Content is NoticeContent.RateAdjustment rate ? new NoticeApproval.OfRate(who!, rate.NewRate, at)
                    : new NoticeApproval.OfSettlement(who!, ((NoticeContent.CustomerOnboarding)notice.Content).Settlement, at);
                notice.Approve(approval, new DecisionAuthority(), at);
                break;
            case Words.Issued:
                notice.Issue(terms, at);
                break;
            case Words.Signed:
                notice.SignStub(Departments.FirstOrDefault(one => one.Head == who!.Id, Departments[0]).Id, who!, at);
                break;
            case Words.StubFiled:
                notice.FileStub(Array.Find(Departments, one => one.Name == row.Text(Columns.Stub))!.Id, row.Text(Columns.Place), who!, terms, at);
                break;
            case var other:
                throw new CaseFault($"“步骤”没有“{other}”这一种");
        }
    }

    private static NoticeContent ContentOf(Row row)
    {
        var (client, from) = (new Id<Customer>("客户"), row.Date(Columns.FromDay));
        return row.Text(Columns.Content) switch
        {
            Words.NewClient => NoticeContent.CustomerOnboarding.OfNew(client, SettlementMethod.Prepaid, from),
            Words.ToMonthly => NoticeContent.CustomerOnboarding.OfChange(client, SettlementMethod.Prepaid, SettlementMethod.Monthly, "客户要求", from),
            Words.Special => new NoticeContent.SpecialHandling(client, "易碎，轻放", from),
            Words.Rate => new NoticeContent.RateAdjustment(client, "杭州—武汉，每车", row.Amount(Columns.OldRate), row.Amount(Columns.NewRate), from, "协商"),
            var other => throw new CaseFault($"“内容”没有“{other}”这一种"),
        };
    }

    private static Result Answer(EffectDecision answer, Instant at) => new()
    {
        [Columns.When] = Row.Written(at),
        [Columns.MayTakeEffect] = answer.IsAllowed.IsYes ? Words.Yes : Words.No,
        [Columns.Earliest] = answer.EarliestOn?.ToString("uuuu'-'MM'-'dd", null) ?? Words.None,
    };
}
