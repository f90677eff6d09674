namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The services that are on bills already (已计费来源), so that none is billed twice.</summary>
/// <remarks>Immutable. Sources of cancelled bills are free. Only the given bills are known.</remarks>
[Clause("9.2")]
public sealed class BilledSources
{
    private static readonly ClauseId Once = new(9, 2);
    private readonly Dictionary<Id<Charge>, Id<Bill>> _bills = [];

    /// <summary>Collects the sources of the given bills.</summary>
    /// <exception cref="ArgumentException">There is no list, or a bill in it is null.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.SourceOnAnotherBill"/>: two of the bills have a source in common.</exception>
    public BilledSources(params IEnumerable<Bill> bills)
    {
        Guard.Against.Null(bills);
        foreach (var bill in bills)
        {
            if (Guard.Against.Null(bill, nameof(bills)).Status == BillStatus.Cancelled)
                continue;
            foreach (var charge in bill.Charges)
            {
                RequireFree(charge.Source, bill.Id);
                _bills[charge.Source] = bill.Id;
            }
        }
    }

    /// <summary>No bills and no sources (无), where the host has no other bills.</summary>
    public static BilledSources None { get; } = new();

    /// <summary>Finds the bill that charges a source (所在账单); null where none of the given bills does.</summary>
    public Id<Bill>? BillOf(Id<Charge> source) => _bills.TryGetValue(source, out var bill) ? bill : null;

    /// <summary>The fees that arose up to a day and are on none of the bills (未入账的费用), in the order given.</summary>
    /// <param name="until">The last day of the fees.</param>
    /// <param name="posted">The fees that arose: storage fees (<see cref="PostedCharge.In"/>), and the host's fees for counting, handling and the rest.</param>
    /// <exception cref="ArgumentException">There is no list, or a fee in it is null.</exception>
    public ValueList<PostedCharge> Outstanding(LocalDate until, IEnumerable<PostedCharge> posted) => ValueList.From(Guard.Against.Null(posted)
        .Where(fee => Guard.Against.Null(fee, nameof(posted)).PostedOn <= until && BillOf(fee.Source) is null));

    /// <summary>Refuses a source that another bill charges already (来源至多计费一次).</summary>
    /// <param name="source">The source of a charge.</param>
    /// <param name="bill">The bill that would charge the source.</param>
    /// <exception cref="DomainException"><see cref="BillingRefusals.SourceOnAnotherBill"/>.</exception>
    public void RequireFree(Id<Charge> source, Id<Bill> bill)
    {
        if (BillOf(source) is { } other && other != bill)
            throw BillingRefusals.SourceOnAnotherBill.Because($"来源 {source} 已在账单 {other} 上，不能再计入账单 {bill}。", $"Source '{source}' is on bill '{other}' and would be on '{bill}' too.");
    }
}
