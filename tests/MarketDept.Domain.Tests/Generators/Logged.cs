using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Short words for customers and their contacts; time is in minutes after the start.</summary>
internal static class Logged
{
    internal static readonly Instant Start = Instant.FromUtc(2026, 6, 1, 1, 0);
    internal static readonly StaffMember Manager = Person("M01", Position.Manager);

    internal static Instant At(long minutes) => Start + Duration.FromMinutes(minutes);

    internal static StaffMember Sales(string id) => Person(id, Position.Salesperson);

    internal static Contact Contact(string id, string staff, long at, long? recordedAt = null, bool twoWay = true, string customer = "C1") =>
        By(Sales(staff), id, at, recordedAt, twoWay, customer);

    internal static Contact By(StaffMember staff, string id, long at, long? recordedAt = null, bool twoWay = true, string customer = "C1") =>
        new(new(id), new(customer), staff, At(at), At(recordedAt ?? at), twoWay);

    internal static OwnershipDecision Transfer(string to, long at, int sequence = 0, string customer = "C1") =>
        OwnershipDecision.Transfer(new(customer), Sales(to), Manager, At(at), sequence);

    internal static OwnershipDecision Arbitration(string owner, long at, int sequence = 0, string customer = "C1") =>
        OwnershipDecision.Arbitration(new(customer), Sales(owner), Manager, At(at), sequence);

    internal static OwnershipDecision End(string of, long at, int sequence = 0, string customer = "C1") =>
        OwnershipDecision.End(new(customer), new(of), Manager.Id, At(at), sequence);

    internal static OwnershipTerms Readings(Duration? grace = null, bool managerMayOwn = false, bool firstAttempt = false, Duration? protection = null) =>
        new() { RecordingGrace = grace, ManagerMayOwn = managerMayOwn, FirstAttemptCounts = firstAttempt, ProtectedSilence = protection };

    internal static RecordMerge Merge(string from, string into, long at) => new(new(from), new(into), At(at));

    internal static ContactLog Log(params object[] entries) => Log(null, entries);

    internal static ContactLog Log(OwnershipTerms? terms, params object[] entries)
    {
        var log = new ContactLog(terms);
        foreach (var entry in entries)
            Enter(log, entry);
        return log;
    }

    internal static void Enter(ContactLog log, object entry)
    {
        switch (entry)
        {
            case Contact contact:
                log.Add(contact);
                break;
            case OwnershipDecision decision:
                log.Add(decision);
                break;
            case RecordMerge merge:
                log.Add(merge);
                break;
            default:
                throw new ArgumentException("No entry of a log.", nameof(entry));
        }
    }

    /// <summary>Status, owner, ground and minute, as one text.</summary>
    internal static string Said(CustomerOwnership ownership) => ownership.Owner is { } owner
        ? $"{owner} by {ownership.Ground} since {(ownership.Since!.Value - Start).TotalMinutes:0}"
        : ownership.Ground == OwnershipGround.None ? "Unclaimed" : $"{ownership.Ground}";

    internal static Customer Customer(string id = "C1", OwnershipTerms? terms = null) =>
        Domain.Customers.Customer.Register(new(id), new CustomerIdentity(CustomerName.Parse($"华运贸易有限公司{id}")), Sales("S01"), "展会", Start, terms);
}
