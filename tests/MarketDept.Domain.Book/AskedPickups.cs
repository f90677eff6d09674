using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Book;

/// <summary>A customer asks for pickup: the company's conditions, the notice and the dispatcher's signature, and whether it may be done.</summary>
internal sealed class AskedPickups : CaseKind
{
    private static readonly Column[] Named = [Columns.When, Columns.Action, Columns.Who];

    protected override Column Mark => Columns.Pickup;

    internal override IEnumerable<Result> Run(Case it)
    {
        var asked = it.RowsWith(Mark).Single();
        var terms = new NoticeTerms { PickupConditions = ValueList.From((it.Settings?[Columns.PickupConditions]?.Split('、') ?? []).Select(Condition)) };
        var checks = it.RowsWith(Columns.Condition).Select(row => new PickupCheck(Condition(row.Text(Columns.Condition)), row.Fact(Columns.IsMet)));
        var content = new NoticeContent.PickupRequest(
            new("客户"), "客户仓库", asked.Text(Columns.Pickup), "十箱", new(asked.Moment(Columns.Start), asked.Moment(Columns.End)), ValueList.From(checks));
        var results = new List<Result>();
        Notice? notice = null;
        foreach (var row in it.RowsWith(Columns.Action))
        {
            var at = row.Moment(Columns.When);
            Take(results, row, Named, () =>
            {
                switch (row.Text(Columns.Action))
                {
                    case Words.FilledIn: notice = Notice.Draft(new("通知单"), "一", content, Who(row), at); break;
                    case Words.Issued: notice!.Issue(terms, at); break;
                    case Words.Signed: notice!.SignByDispatcher(Who(row), at); break;
                    case Words.PickupRefused: notice!.RefusePickup(Who(row), "条件不符", at); break;
                    case Words.EffectAsked:
                        results.Add(new Result { [Columns.When] = Row.Written(at), [Columns.MayTakeEffect] = Written(notice!.MayTakeEffect(at).IsAllowed) });
                        break;
                    case var other: throw new CaseFault($"“动作”没有“{other}”这一种");
                }
            });
        }

        return results;
    }

    private static StaffMember Who(Row row) => People.Named(row.Text(Columns.Who));

    private static PickupCondition Condition(string name) => new(new(name), new(name, name));
}
