using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

/// <summary>An answer to a customer's request for a visit (对拜访要求的答复). A closed hierarchy; equality is by value.</summary>
[Clause("8.2.4")]
public abstract record VisitAnswer
{
    private protected VisitAnswer(Id<StaffMember> by, Instant at)
    {
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>Who answered (答复人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When (答复时间).</summary>
    public Instant At { get; }

    /// <summary>Where the request stands after it (状态).</summary>
    public abstract VisitRequestStatus Status { get; }

    /// <summary>The visit is agreed (同意).</summary>
    public sealed record Agreed : VisitAnswer
    {
        internal Agreed(Id<StaffMember> by, Instant at)
            : base(by, at)
        {
        }

        /// <inheritdoc/>
        public override VisitRequestStatus Status => VisitRequestStatus.Agreed;
    }

    /// <summary>The visit is scheduled for a later day (约到以后).</summary>
    public sealed record ScheduledLater : VisitAnswer
    {
        internal ScheduledLater(Id<StaffMember> by, LocalDate on, Instant at)
            : base(by, at) => On = on;

        /// <summary>The day for which it is scheduled (约定日期).</summary>
        public LocalDate On { get; }

        /// <inheritdoc/>
        public override VisitRequestStatus Status => VisitRequestStatus.ScheduledLater;
    }

    /// <summary>The visit is refused (拒绝).</summary>
    public sealed record Refused : VisitAnswer
    {
        internal Refused(Id<StaffMember> by, string reason, Instant at)
            : base(by, at) => Reason = Guard.Against.NullOrWhiteSpace(reason);

        /// <summary>Why (理由).</summary>
        public string Reason { get; }

        /// <inheritdoc/>
        public override VisitRequestStatus Status => VisitRequestStatus.Refused;
    }
}
