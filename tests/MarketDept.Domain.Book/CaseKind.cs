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
        new DecidedMatters(),
        new AskedPermissions(),
        new SubmittedMatters(),
        new AppraisedStaff(),
        new SetGoals(),
        new FoundProblems(),
        new CountedTurnover(),
        new CollectedMoney(),
        new AskedPickups(),
        new LostClients(),
        new HandledViolations(),
        new DeterminedDebts(),
        new OwnedCustomers(),
    ];

    /// <summary>A case with this column among its facts is of this kind; of several kinds, the first.</summary>
    protected abstract Column Mark { get; }

    internal static CaseKind Of(Case it) => Array.Find(All, kind => it.Facts.Any(table => table.Has(kind.Mark)))
        ?? throw new CaseFault($"事实须有{string.Join("或", All.Select(kind => $"“{kind.Mark.Chinese}”"))}一列");

    /// <summary>All results, in any order.</summary>
    internal abstract IEnumerable<Result> Run(Case it);

    /// <summary>Takes a step; one that is refused is told, with what stands in these columns.</summary>
    protected static void Take(List<Result> results, Row row, Column[] named, Action step)
    {
        try
        {
            step();
        }
        catch (DomainException refusal)
        {
            var result = new Result { [Columns.Outcome] = Words.Refused, [Columns.Clause] = refusal.Clause.ToString() };
            foreach (var column in named)
                result[column] = row[column] ?? Words.None;
            results.Add(result);
        }
    }

    protected static string Written(LocalDate? day) => day is { } date ? Row.Written(date) : Words.None;

    protected static string Written(Fact fact) => fact.IsYes ? Words.Yes : fact.IsNo ? Words.No : Words.Unknown;
}
