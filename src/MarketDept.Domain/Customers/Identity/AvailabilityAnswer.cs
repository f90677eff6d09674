namespace MarketDept.Domain.Customers.Identity;

/// <summary>The answer to "is this customer taken?" (撞单查询): whether he is, and by whom, without contact data.</summary>
/// <remarks>The answer holds ids of staff and no identity, so no contact data can be copied from it (2.1, 8.1.3): no name on record, no code, no
/// number, no contact person. By which of them the record was found is not told either. Equality is by value.</remarks>
[Clause("2.1")]
[Clause("8.1.2")]
public sealed record AvailabilityAnswer
{
    private static readonly ClauseId FirstContact = new(8, 1, 2);

    private AvailabilityAnswer(bool isOnRecord, bool isCertain, Id<StaffMember>? owner, ValueList<Id<StaffMember>> claimants) =>
        (IsOnRecord, IsCertain, Owner, Claimants) = (isOnRecord, isCertain, owner, claimants);

    /// <summary>The answer where no record was found (未登记): no such customer is on record, so he is not taken.</summary>
    public static AvailabilityAnswer NotOnRecord => new(isOnRecord: false, isCertain: true, null, []);

    /// <summary>Whether such a customer is on record (是否已登记). A customer on record without owner and claimants belongs to nobody.</summary>
    public bool IsOnRecord { get; }
    /// <summary>Whether the record is certainly that of the customer asked about (是否确定为同一客户). Only equal credit codes make it certain.</summary>
    public bool IsCertain { get; }
    /// <summary>The salesperson who owns the customer (归属人); null unless the customer has an owner.</summary>
    public Id<StaffMember>? Owner { get; }
    /// <summary>The salespersons who claim the customer (争议各方), in ordinal order of their ids; the order ranks nobody. Empty unless the customer is
    /// contested.</summary>
    public ValueList<Id<StaffMember>> Claimants { get; }

    /// <summary>Whether the customer asked about is taken (是否已有归属). A contested customer is taken. Unknown where the record may be another customer's.</summary>
    public Fact IsTaken => IsCertain ? Owner is not null || Claimants.Count > 0 : Fact.Unknown;

    /// <summary>Creates the answer for one record that was found by its identity (查询结果).</summary>
    /// <param name="match">How the identity on record compares with the one asked about. Where it is another customer, owner and claimants do not count.</param>
    /// <param name="owner">The owner of the record's customer; null where the customer is contested or nobody owns him.</param>
    /// <param name="claimants">Two or more salespersons where the customer is contested; otherwise none.</param>
    /// <exception cref="ArgumentException">The match is null, an id is <c>default</c>, or claimants are given beside an owner
    /// or only one of them.</exception>
    public static AvailabilityAnswer For(DuplicateVerdict match, Id<StaffMember>? owner, params ReadOnlySpan<Id<StaffMember>> claimants)
    {
        Guard.Against.Null(match);
        Guard.Against.None(owner);
        var rivals = new SortedSet<Id<StaffMember>>();
        foreach (var claimant in claimants)
            rivals.Add(Guard.Against.Default(claimant));
        if (rivals.Count == 1 || (owner is not null && rivals.Count > 0))
            throw new ArgumentException("A contest has no owner and two claimants or more. Give either an owner, or a contest, or neither.", nameof(claimants));

        if (match.Kind is DuplicateKind.Distinct or DuplicateKind.Unrelated)
            return NotOnRecord;
        return new(isOnRecord: true, match.IsSameCustomer.IsYes, owner, ValueList.From(rivals));
    }

    /// <summary>Tells in sentences whether the customer is taken and by whom, without contact data (查询说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, FirstContact, Said.In(language));
        if (!IsCertain)
        {
            writer.Add(ExplanationTopic.Missing, FirstContact, writer.Zh
                ? "该登记是否就是所查的客户尚不确定，须由人核对统一社会信用代码。"
                : "Whether the record is of the customer asked about is uncertain; a person has to compare the credit codes.");
        }

        writer.Add(ExplanationTopic.Reading, new ClauseId(2, 1), writer.Zh
            ? "查问者只得知有没有归属、归谁；联系资料不在答复之内。"
            : "Whoever asks learns whether the customer is taken and by whom; contact data are no part of the answer.");
        return writer.Done();
    }

    /// <summary>The conclusion of the answer in English, for a log; without contact data.</summary>
    public override string ToString() => Said.English;

    private Bilingual Said => this switch
    {
        { Owner: { } owner } => new($"该客户已有归属：{owner}。", $"The customer is taken by {owner}."),
        { Claimants.Count: > 0 } => new(
            $"该客户的归属存争议，待经理裁定：{string.Join("、", Claimants)}。", $"The customer is contested, and the manager arbitrates between {string.Join(", ", Claimants)}."),
        { IsOnRecord: true } => new("该客户已有登记，但无人归属。", "The customer is on record, and nobody owns him."),
        _ => new("没有登记过这样的客户。", "No such customer is on record."),
    };
}
