namespace MarketDept.Domain.Book;

/// <summary>What was done for a customer, step by step, and what the company's people have to answer for at a moment.</summary>
internal sealed class CareSteps : CaseKind
{
    protected override Column Mark => Columns.CareStep;

    internal override IEnumerable<Result> Run(Case it)
    {
        var care = new CareOfACustomer(it.Settings);
        var results = new List<Result>();
        foreach (var row in it.Facts.Where(table => table.Has(Columns.CareStep)).SelectMany(table => table.Rows))
        {
            try
            {
                if (row.Text(Columns.CareStep) == Words.Question)
                    results.Add(care.AsOf(row.Moment(Columns.When)));
                else
                    care.Take(row);
            }
            catch (DomainException refusal)
            {
                results.Add(new Result
                {
                    [Columns.When] = row.Text(Columns.When), [Columns.CareStep] = row.Text(Columns.CareStep),
                    [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString(),
                });
            }
        }

        return results;
    }
}
