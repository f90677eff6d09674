namespace MarketDept.Domain.Notices;

/// <summary>The manager's approval of what a form asks for (批准). A closed hierarchy, one record for each subject. Equality is by value.</summary>
/// <remarks>A form may ask for less than was approved, never for more. An approval is no signature: a signature on a stub only acknowledges.
/// Whether the person was entitled to approve is checked when the approval is recorded on a notice.</remarks>
public abstract record NoticeApproval : DomainValue
{
    private protected NoticeApproval(StaffMember by, Matter matter, Instant at) => (By, Matter, At) = (Guard.Against.Null(by), matter, Guard.Against.Unreal(at));

    /// <summary>The person who approved, in the position held then (批准人).</summary>
    public StaffMember By { get; }
    /// <summary>The moment of the approval (批准时间).</summary>
    public Instant At { get; }
    /// <summary>The matter that the manager decided (批准事项).</summary>
    public Matter Matter { get; }

    /// <summary>Whether the approval covers what a form asks for (是否涵盖).</summary>
    /// <exception cref="ArgumentNullException">The content is null.</exception>
    public bool Covers(NoticeContent content) => Reaches(Guard.Against.Null(content));

    internal abstract Bilingual Scope { get; }

    private protected abstract bool Reaches(NoticeContent content);

    /// <summary>Approval of one settlement method (批准结算方式), and of no other.</summary>
    /// <param name="By">The person who approves.</param>
    /// <param name="Method">The approved method.</param>
    /// <param name="At">The moment of the approval.</param>
    [Clause("8.2.2")]
    public sealed record OfSettlement(StaffMember By, SettlementMethod Method, Instant At) : NoticeApproval(By, Matter.SettlementChange, At)
    {
        /// <summary>The approved settlement method (结算方式).</summary>
        public SettlementMethod Method { get; } = Guard.Against.Null(Method);

        internal override Bilingual Scope => new($"结算方式：{Method.Title.Chinese}", $"settlement: {Method.Title.English}");

        private protected override bool Reaches(NoticeContent content) => content is NoticeContent.CustomerOnboarding asked && asked.Settlement == Method;
    }

    /// <summary>Approval of an amount to be owed (批准欠费), up to a limit and, where one was named, up to a promised date.</summary>
    /// <param name="By">The person who approves.</param>
    /// <param name="Limit">The largest amount that may be owed, in yuan, more than zero.</param>
    /// <param name="At">The moment of the approval.</param>
    /// <param name="LatestPromise">The last day that may be promised (最迟承诺日期); null where none was named.</param>
    [Clause("8.3.3")]
    public sealed record OfArrears(StaffMember By, Money Limit, Instant At, LocalDate? LatestPromise = null) : NoticeApproval(By, Matter.Arrears, At)
    {
        /// <summary>The largest amount that may be owed (欠费上限), in yuan, more than zero.</summary>
        public Money Limit { get; } = Guard.Against.NotPositive(Limit);

        /// <summary>The last day that may be promised (最迟承诺日期); null where none was named.</summary>
        public LocalDate? LatestPromise { get; init => field = Guard.Against.None(value); } = Guard.Against.None(LatestPromise);

        internal override Bilingual Scope => LatestPromise is { } latest
            ? new($"至多 {Limit:C}，至迟 {Iso.Format(latest)}", $"at most {Limit:C}, by {Iso.Format(latest)} at the latest")
            : new($"至多 {Limit:C}", $"at most {Limit:C}");

        private protected override bool Reaches(NoticeContent content) =>
            content is NoticeContent.ArrearsRequest asked && asked.Amount <= Limit && !(asked.PromisedOn > LatestPromise);
    }

    /// <summary>Approval of a lower rate (批准降价), down to a floor.</summary>
    /// <param name="By">The person who approves.</param>
    /// <param name="Floor">The lowest allowed rate, in yuan, more than zero.</param>
    /// <param name="At">The moment of the approval.</param>
    [Clause("8.3.5")]
    public sealed record OfRate(StaffMember By, Money Floor, Instant At) : NoticeApproval(By, Matter.RateReduction, At)
    {
        /// <summary>The lowest allowed rate (最低运价), in yuan, more than zero.</summary>
        public Money Floor { get; } = Guard.Against.NotPositive(Floor);

        internal override Bilingual Scope => new($"运价不低于 {Floor:C}", $"a rate of {Floor:C} or more");

        private protected override bool Reaches(NoticeContent content) => content is NoticeContent.RateAdjustment asked && asked.NewRate >= Floor;
    }

    /// <summary>Approval of free carriage (批准免费托运), as the form states it.</summary>
    /// <param name="By">The person who approves.</param>
    /// <param name="At">The moment of the approval.</param>
    public sealed record OfFreeCarriage(StaffMember By, Instant At) : NoticeApproval(By, Matter.FreeCarriage, At)
    {
        internal override Bilingual Scope => new("免费托运", "free carriage");

        private protected override bool Reaches(NoticeContent content) => content is NoticeContent.FreeCarriageGrant;
    }
}
