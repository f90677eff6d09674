using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Book;

/// <summary>Who may see a customer's contact data at a moment, after what has happened with the customer.</summary>
internal sealed class SeenContactData : CaseKind
{
    protected override Column Mark => Columns.Viewer;

    internal override IEnumerable<Result> Run(Case it)
    {
        var records = new CustomerRecords(it);
        foreach (var refused in records.Refused)
            yield return refused;
        var customer = records.Only;
        foreach (var row in it.Facts.Where(table => table.Has(Columns.Viewer)).SelectMany(table => table.Rows))
        {
            var owner = customer.Log.OwnershipAt(row.Moment(Columns.When)).Owner;
            var answer = ContactAccess.Ask(People.Named(row.Text(Columns.Viewer)), owner, customer.Collector, customer.GatheredBy);
            yield return new Result
            {
                [Columns.When] = row.Text(Columns.When),
                [Columns.Viewer] = row.Text(Columns.Viewer),
                [Columns.Visible] = answer.IsAllowed ? Words.Yes : Words.No,
                [Columns.Clause] = answer.Clause.ToString(),
            };
        }
    }
}
