using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Book;

/// <summary>A debt that is called uncollectable, on which ground, and whether that stands.</summary>
internal sealed class DeterminedDebts : CaseKind
{
    protected override Column Mark => Columns.FoundOn;

    internal override IEnumerable<Result> Run(Case it)
    {
        var owed = it.RowsWith(Columns.Debt).Single();
        var due = owed.Date(Columns.DueOn);
        var debt = Receivable.Open(new("应收款"), new ConfirmedDebt(new("客户"), new("账单"), due.ToYearMonth(), owed.Amount(Columns.Debt), due, due), Noon(due));
        var terms = new UncollectableTerms
        {
            FurtherGrounds = ValueList.From((it.Settings?[Columns.FurtherGrounds]?.Split('、') ?? []).Select(name => new UncollectableGround(name, new(name, name)))),
        };
        var results = new List<Result>();
        foreach (var row in it.RowsWith(Mark))
        {
            Take(results, row, [Columns.Date, Columns.FoundOn], () =>
            {
                var made = UncollectabilityDetermination.Determine(new("认定"), debt, new UncollectabilityFinding
                {
                    Ground = terms.Grounds.FirstOrDefault(ground => ground.Title.Chinese == row.Text(Columns.FoundOn)), Amount = row.Amount(Columns.Uncollectable),
                    Evidence = [new("裁定书", "档案柜")], Terms = terms, Liable = [People.Named("业务员甲")],
                }, People.Named(row.Text(Columns.By)), new DecisionAuthority(), Noon(row.Date(Columns.Date)));
                results.Add(new Result
                {
                    [Columns.Date] = Row.Written(made.DeterminedOn), [Columns.FoundOn] = made.Ground.Title.Chinese, [Columns.Uncollectable] = Row.Written(made.Amount),
                });
            });
        }

        return results;
    }

    private static Instant Noon(LocalDate day) => day.At(new(12, 0)).InZoneStrictly(BusinessZone.Default).ToInstant();
}
