namespace MarketDept.Domain.SystemTextJson.Forms;

internal sealed record BilingualForm(string Chinese, string English)
{
    internal static BilingualForm Of(Bilingual it) => new(it.Chinese, it.English);

    internal Bilingual Value() => new(Chinese, English);
}

internal sealed record ContactForm(
    Id<Contact> Id, Id<Customer> Customer, Id<StaffMember> Staff, Position Position, Instant At, Instant RecordedAt, bool IsTwoWay,
    ContactChannel Channel, string? Note, bool IsBlanked, ValueList<string> Material)
{
    internal static ContactForm Of(Contact it) =>
        new(it.Id, it.Customer, it.Staff, it.Position, it.At, it.RecordedAt, it.IsTwoWay, it.Channel, it.Note, it.IsBlanked, it.Material);

    internal Contact Value() => new(Id, Customer, new StaffMember(Staff, Staff.Value, Position), At, RecordedAt, IsTwoWay)
    {
        Channel = Channel, Note = Note, Material = Material, IsBlanked = IsBlanked,
    };
}

internal sealed record OwnershipTermsForm(bool FirstAttemptCounts, Duration? RecordingGrace, bool ManagerMayOwn, Duration? ProtectedSilence)
{
    internal static OwnershipTermsForm Of(OwnershipTerms it) => new(it.FirstAttemptCounts, it.RecordingGrace, it.ManagerMayOwn, it.ProtectedSilence);

    internal OwnershipTerms Value() => new()
    {
        FirstAttemptCounts = FirstAttemptCounts, RecordingGrace = RecordingGrace, ManagerMayOwn = ManagerMayOwn, ProtectedSilence = ProtectedSilence,
    };
}

internal sealed record OwnershipForm(OwnershipGround Ground, Id<Customer> Customer, Id<StaffMember> Staff, Id<StaffMember> By, Instant At, int Sequence)
{
    internal static OwnershipForm Of(OwnershipDecision it) => new(it.Ground, it.Customer, it.Staff, it.By, it.At, it.Sequence);

    internal OwnershipDecision Value() => new(Ground, Customer, Staff, By, At, Sequence);
}

internal sealed record SettlementTermForm(Id<Customer> Customer, SettlementMethod Method, LocalDate From, Instant RecordedAt, string? Notice)
{
    internal static SettlementTermForm Of(SettlementTerm it) => new(it.Customer, it.Method, it.From, it.RecordedAt, it.Notice);

    internal SettlementTerm Value() => new(Customer, Method, From, RecordedAt, Notice);
}
