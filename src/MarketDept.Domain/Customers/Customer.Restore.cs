using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>The customer, to be stored. Taking it changes nothing.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        EventCount = EventCount,
        LastChangedAt = LastChangedAt,
        Name = Identity.Name.Text,
        CreditCode = Identity.CreditCode?.ToString(),
        Phones = [.. Identity.Phones.Select(phone => phone.Unmasked())],
        IdentitySince = IdentitySince,
        RegisteredAt = RegisteredAt,
        GatheredBy = GatheredBy.Value,
        GatheredThrough = GatheredThrough,
        Stage = Stage.ToString(),
        StageSince = StageSince,
        Interest = Interest is { } report
            ? new InterestRow(report.By.Value, report.ReportedAt, report.ContactPerson, report.Demand, report.ExpectedSettlement?.Name, report.Route)
            : null,
        Collector = Collector?.Value,
        CollectorSince = CollectorSince,
        Region = Region?.ToString(),
        RegionSince = RegionSince,
        Area = AreaDecision is { } area ? new AreaRow(area.Region.ToString(), area.IsServed, area.Decision.ToSnapshot()) : null,
        MergedInto = MergedInto?.Value,
        Settlements = [.. _settlements.Select(term => new SettlementRow(term.Customer.Value, term.Method.Name, term.From, term.RecordedAt, term.Notice))],
        Contacts = [.. _log.Contacts.Select(contact => new ContactRow(
            contact.Id.Value, contact.Customer.Value, contact.Staff.Value, contact.Position.Name, contact.At, contact.RecordedAt,
            contact.IsTwoWay, contact.Channel.ToString(), contact.Note, contact.IsBlanked))],
        Transfers = [.. _log.Transfers.Select(RowOf)],
        Arbitrations = [.. _log.Arbitrations.Select(RowOf)],
        Ends = [.. _log.Ends.Select(RowOf)],
        Merges = [.. _log.Merges.Select(merge => new MergeRow(merge.From.Value, merge.Into.Value, merge.At, merge.By?.Value))],
    };

    /// <summary>Gives back the customer that was stored. Checks the structure and applies no rule: what was lawful then loads today.</summary>
    /// <param name="snapshot">The stored customer.</param>
    /// <param name="policy">Which contacts found a claim; the standard reading where none is given. It is no part of what is stored.</param>
    /// <exception cref="ArgumentException">Something is missing, or names a stage, position, method or channel that does not exist; a contact was
    /// recorded before it happened, or a sequence is negative.</exception>
    /// <exception cref="FormatException">The name, a credit code, a telephone or a region cannot be read: it is blank, say.</exception>
    /// <exception cref="DomainException">Two rows give one id under one record to different contacts (<see cref="OwnershipRefusals.ContactIdTaken"/>).</exception>
    public static Customer Restore(Snapshot snapshot, OwnershipPolicy? policy = null)
    {
        Guard.Against.Null(snapshot);
        var identity = new CustomerIdentity(
            CustomerName.Parse(snapshot.Name), snapshot.CreditCode is { } code ? CreditCode.Parse(code) : null,
            Required(snapshot.Phones).Select(PhoneNumber.Parse).ToArray());
        var customer = new Customer(new(snapshot.Id), identity, policy, snapshot.RegisteredAt)
        {
            IdentitySince = snapshot.IdentitySince,
            GatheredBy = new(snapshot.GatheredBy),
            GatheredThrough = Guard.Against.NullOrWhiteSpace(snapshot.GatheredThrough),
            Stage = Stored.Name<CustomerStage>(snapshot.Stage),
            StageSince = snapshot.StageSince,
            Interest = snapshot.Interest is { } report
                ? new InterestReport(new(report.By), report.ReportedAt, report.ContactPerson, report.Demand, report.ExpectedSettlement is null ? null : Stored.Member<SettlementMethod>(report.ExpectedSettlement), report.Route)
                : null,
            Collector = Stored.Id<StaffMember>(snapshot.Collector),
            CollectorSince = Since(snapshot.Collector, snapshot.CollectorSince, "collector"),
            Region = snapshot.Region is { } region ? RegionCode.Parse(region) : null,
            RegionSince = Since(snapshot.Region, snapshot.RegionSince, "region"),
            AreaDecision = snapshot.Area is { } area ? new AreaDecision(RegionCode.Parse(area.Region), area.IsServed, ReasonedDecision.Restore(area.Decision)) : null,
            MergedInto = Stored.Id<Customer>(snapshot.MergedInto),
        };
        foreach (var row in Required(snapshot.Settlements))
            customer._settlements.Add(new SettlementTerm(new(row.Customer), Stored.Member<SettlementMethod>(row.Method), row.From, row.RecordedAt, row.Notice));
        foreach (var row in Required(snapshot.Contacts))
        {
            customer._log.Add(new Contact(
                new(row.Id), new(row.Customer), new(row.Staff), Stored.Member<Position>(row.Position), row.At, row.RecordedAt, row.IsTwoWay,
                Stored.Name<ContactChannel>(row.Channel), row.Note, row.IsBlanked));
        }

        foreach (var row in Required(snapshot.Transfers))
            customer._log.Add(new Transfer(new(row.Customer), new Id<StaffMember>(row.Staff), new Id<StaffMember>(row.By), row.At, row.Sequence));
        foreach (var row in Required(snapshot.Arbitrations))
            customer._log.Add(new Arbitration(new(row.Customer), new Id<StaffMember>(row.Staff), new Id<StaffMember>(row.By), row.At, row.Sequence));
        foreach (var row in Required(snapshot.Ends))
            customer._log.Add(new OwnershipEnd(new(row.Customer), new(row.Staff), new(row.By), row.At, row.Sequence));
        foreach (var row in Required(snapshot.Merges))
            customer._log.Add(new RecordMerge(new(row.From), new(row.Into), row.At, Stored.Id<StaffMember>(row.By)));
        customer.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return customer;
    }

    private static OwnershipRow RowOf(OwnershipDecision it) => new(it.Customer.Value, it.Staff.Value, it.By.Value, it.At, it.Sequence);

    private static Instant? Since(string? what, Instant? since, string name) => what is null == since is null
        ? since
        : throw Stored.Impossible($"{name} has {(since is null ? "no" : "only a")} time since when; allowed is both or neither");

    private static IReadOnlyList<T> Required<T>(IReadOnlyList<T>? rows) =>
        rows is not null && rows.All(row => row is not null)
            ? rows
            : throw new ArgumentException($"The stored customer lacks its list of {typeof(T).Name}, or a row of it; allowed is a list, also an empty one.", nameof(rows));
}
