namespace MarketDept.Domain.Book;

/// <summary>What the package makes of the facts of a case: one row, column by column.</summary>
internal sealed class Result : Dictionary<Column, string>
{
    public override string ToString() =>
        string.Join("，", this.Where(cell => cell.Value != Words.None).Select(cell => $"{cell.Key.Chinese} {cell.Value}"));
}

/// <summary>A kind of case: which facts are its own, and how they are put to the public API.</summary>
internal abstract class CaseKind
{
    private static readonly CaseKind[] All =
    [
        new JudgedActs(),
        new PostedMonths(),
        new HandledDebts(),
        new SeenContactData(),
        new VisitedCustomers(),
        new CareSteps(),
        new PlannedDeductions(),
        new CountedMonths(),
        new MadePromises(),
        new SignedForms(),
        new FilledSheets(),
        new CheckedOrders(),
        new LetOwe(),
        new BilledCharges(),
        new DeliveredLists(),
        new StoredGoods(),
        new ServedRegions(),
        new OwnedCustomers(),
    ];

    /// <summary>A case with this column among its facts is of this kind; of several kinds, the first.</summary>
    protected abstract Column Mark { get; }

    internal static CaseKind Of(Case it) => Array.Find(All, kind => it.Facts.Any(table => table.Has(kind.Mark)))
        ?? throw new CaseFault($"事实须有{string.Join("或", All.Select(kind => $"“{kind.Mark.Chinese}”"))}一列");

    /// <summary>All results, in any order.</summary>
    internal abstract IEnumerable<Result> Run(Case it);
}
