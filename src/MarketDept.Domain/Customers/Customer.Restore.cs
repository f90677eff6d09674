using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>The customer as primitives and NodaTime values, to be stored (客户快照). Nothing is changed.</summary>
    public CustomerSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Form = StoredForm.Current,
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
            ? new CustomerInterestRow
            {
                By = report.By.Value, To = report.To.ToSnapshot(), ReportedAt = report.ReportedAt, ContactPerson = report.ContactPerson,
                Demand = report.Demand, ExpectedSettlement = report.ExpectedSettlement?.Name, Route = report.Route,
            }
            : null,
        Collector = Collector?.Value,
        CollectorSince = CollectorSince,
        Region = Region?.ToString(),
        RegionSince = RegionSince,
        Area = (_area, AreaDecision) is ({ } area, { } decision)
            ? new CustomerAreaRow { Region = area.Region.ToString(), IsServed = area.IsServed, Decision = decision.ToSnapshot() }
            : null,
        MergedInto = MergedInto?.Value,
        OwnershipTerms = new CustomerOwnershipTermsRow
        {
            FirstAttemptCounts = OwnershipTerms.FirstAttemptCounts, RecordingGrace = OwnershipTerms.RecordingGrace,
            ManagerMayOwn = OwnershipTerms.ManagerMayOwn, ProtectedSilence = OwnershipTerms.ProtectedSilence,
        },
        Settlements = [.. _settlements.Select(term => new CustomerSettlementRow
        {
            Customer = term.Customer.Value, Method = term.Method.Name, From = term.From, RecordedAt = term.RecordedAt, Notice = term.Notice,
        })],
        Contacts = [.. _log.Contacts.Select(contact => new CustomerContactRow
        {
            Id = contact.Id.Value, Customer = contact.Customer.Value, Staff = contact.Staff.Value, Position = contact.Position.Name, At = contact.At,
            RecordedAt = contact.RecordedAt, IsTwoWay = contact.IsTwoWay, Channel = contact.Channel.ToString(), Note = contact.Note,
            IsBlanked = contact.IsBlanked, Material = [.. contact.Material],
        })],
        Transfers = [.. _log.Transfers.Select(RowOf)],
        Arbitrations = [.. _log.Arbitrations.Select(RowOf)],
        Ends = [.. _log.Ends.Select(RowOf)],
        Merges = [.. _log.Merges.Select(merge => new CustomerMergeRow { From = merge.From.Value, Into = merge.Into.Value, At = merge.At, By = merge.By?.Value })],
    };

    /// <summary>Rebuilds a customer from its stored form, under the terms that are stored with it. The structure is checked and no rule is applied:
    /// data that were lawful then load today.</summary>
    /// <param name="snapshot">The stored customer.</param>
    /// <exception cref="StoredDataException">The stored data cannot be right.</exception>
    public static Customer Restore(CustomerSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, static it => Read(it, TermsOf(it.OwnershipTerms)));

    /// <summary>Rebuilds a customer under other terms of ownership than the stored ones (按另行设定还原), after the company has decided otherwise or
    /// before two records are merged.</summary>
    /// <remarks>The owner can change by this, and no event tells it. Store the record yourself.</remarks>
    /// <param name="snapshot">The stored customer.</param>
    /// <param name="terms">The terms in place of the stored ones.</param>
    /// <exception cref="ArgumentNullException">Snapshot or terms are missing.</exception>
    /// <exception cref="StoredDataException">The stored data cannot be right.</exception>
    public static Customer RestoreUnder(CustomerSnapshot snapshot, OwnershipTerms terms)
    {
        Guard.Against.Null(terms);
        return Stored.Read(snapshot, static it => it.Id, it => Read(it, terms));
    }

    private static OwnershipTerms TermsOf(CustomerOwnershipTermsRow row) => new()
    {
        FirstAttemptCounts = Guard.Against.Null(row).FirstAttemptCounts, RecordingGrace = row.RecordingGrace, ManagerMayOwn = row.ManagerMayOwn, ProtectedSilence = row.ProtectedSilence,
    };

    private static Customer Read(CustomerSnapshot snapshot, OwnershipTerms terms)
    {
        var identity = new CustomerIdentity(
            Stored.Exactly(snapshot.Name, CustomerName.Parse, it => it.Text),
            snapshot.CreditCode is { } code ? Stored.Exactly(code, CreditCode.Parse, it => it.Value, nameof(snapshot.CreditCode)) : null,
            [.. Stored.All(snapshot.Phones, text => Stored.Exactly(text, PhoneNumber.Parse, it => it.Unmasked()))]);
        if (identity.Phones.Count != snapshot.Phones.Count)
            throw Stored.Impossible("telephone number stands there twice");
        var customer = new Customer(new(Stored.Text(snapshot.Id)), identity, terms, Stored.At(snapshot.RegisteredAt))
        {
            IdentitySince = Stored.At(snapshot.IdentitySince),
            GatheredBy = new(Stored.Text(snapshot.GatheredBy)),
            GatheredThrough = Guard.Against.NullOrWhiteSpace(snapshot.GatheredThrough),
            Stage = Stored.Name<CustomerStage>(snapshot.Stage),
            StageSince = Stored.At(snapshot.StageSince),
            Interest = Stored.Maybe(snapshot.Interest, row => new InterestReport(new(Stored.Text(row.By)), Stored.Part(row.To, StaffMember.Restore), Stored.At(row.ReportedAt))
            {
                ContactPerson = row.ContactPerson, Demand = row.Demand, Route = row.Route,
                ExpectedSettlement = row.ExpectedSettlement is null ? null : Stored.Member<SettlementMethod>(row.ExpectedSettlement),
            }),
            Collector = Stored.Id<StaffMember>(snapshot.Collector),
            CollectorSince = Since(snapshot.Collector, Stored.At(snapshot.CollectorSince), "collector"),
            Region = snapshot.Region is { } region ? Stored.Exactly(region, RegionCode.Parse, it => it.ToString(), nameof(snapshot.Region)) : null,
            RegionSince = Since(snapshot.Region, Stored.At(snapshot.RegionSince), "region"),
            _area = snapshot.Area is { } area ? (Stored.Part(area, row => Stored.Exactly(row.Region, RegionCode.Parse, it => it.ToString())), area.IsServed) : null,
            AreaDecision = Stored.Maybe(snapshot.Area, row => Stored.Part(row.Decision, ReasonedDecision.Restore)),
            MergedInto = Stored.Id<Customer>(snapshot.MergedInto),
        };
        customer._settlements.AddRange(Stored.All(
            snapshot.Settlements, row => new SettlementTerm(new(Stored.Text(row.Customer)), Stored.Member<SettlementMethod>(row.Method), Stored.On(row.From), Stored.At(row.RecordedAt), row.Notice)));
        Stored.All(snapshot.Contacts, row => Once(customer._log.Add(Contact.Restore(row))));
        Stored.All(snapshot.Transfers, row => Once(customer._log.Add(Decision(OwnershipGround.Transfer, row))));
        Stored.All(snapshot.Arbitrations, row => Once(customer._log.Add(Decision(OwnershipGround.Arbitration, row))));
        Stored.All(snapshot.Ends, row => Once(customer._log.Add(Decision(OwnershipGround.None, row))));
        Stored.All(snapshot.Merges, row => Once(customer._log.Add(new RecordMerge(new(Stored.Text(row.From)), new(Stored.Text(row.Into)), Stored.At(row.At), Stored.Id<StaffMember>(row.By)))));
        customer.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return customer;
    }

    private static CustomerOwnershipRow RowOf(OwnershipDecision it) => new()
    {
        Customer = it.Customer.Value, Staff = it.Staff.Value, By = it.By.Value, At = it.At, Sequence = it.Sequence,
    };

    private static OwnershipDecision Decision(OwnershipGround ground, CustomerOwnershipRow row) =>
        new(ground, new(Stored.Text(row.Customer)), new(Stored.Text(row.Staff)), new(Stored.Text(row.By)), Stored.At(row.At), row.Sequence);

    private static bool Once(bool isNew) => isNew ? isNew : throw Stored.Impossible("row stands there twice");

    private static Instant? Since(string? what, Instant? since, string name) => what is null == since is null
        ? since
        : throw Stored.Impossible($"{name} has {(since is null ? "no" : "only a")} time since when. Give both or neither");
}
