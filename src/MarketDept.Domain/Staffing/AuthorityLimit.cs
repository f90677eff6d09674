namespace MarketDept.Domain.Staffing;

/// <summary>A row of the company's table of limits (权限额度): up to which amount a position may do something without asking.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.5")]
public sealed record AuthorityLimit : DomainValue
{
    /// <summary>Creates a row: the largest amount up to which a position may act without asking.</summary>
    /// <param name="position">The position, one of the department that asks the manager.</param>
    /// <param name="kind">The kind of act; none that the regulation itself reserves.</param>
    /// <param name="upTo">The largest amount, itself included, in yuan, not negative. With zero, the position may do only what costs nothing.</param>
    /// <param name="business">The name of the business in the company's words, compared exactly; present exactly for <see cref="ActKind.Other"/>.</param>
    /// <exception cref="ArgumentException">An argument is null, or the name of the business is missing where the kind needs one or given where it
    /// needs none.</exception>
    /// <exception cref="DomainException">The limit is negative (<see cref="StaffingRefusals.LimitNegative"/>), the position has no
    /// limit (<see cref="StaffingRefusals.LimitOfAnotherPosition"/>), or the regulation itself leaves no room for one
    /// (<see cref="StaffingRefusals.LimitBeyondByRegulation"/>).</exception>
    public AuthorityLimit(Position position, ActKind kind, Money upTo, string? business = null)
    {
        Position = Guard.Against.Null(position);
        Kind = Guard.Against.Null(kind);
        Business = NameOf(kind, business);
        UpTo = upTo;
        if (kind.IsBeyondByRegulation)
        {
            var others = ActKind.List.Where(other => !other.IsBeyondByRegulation).OrderBy(other => other.Value).ToArray();
            throw StaffingRefusals.LimitBeyondByRegulation.Because($"不得设额度：{kind}；可以设额度：{others}。", $"Reserved: {kind}; with a limit: {others}.", kind.Clause);
        }

        if (!position.IsInDepartment || position == Position.Manager)
        {
            throw StaffingRefusals.LimitOfAnotherPosition.Because($"所设职务：{position}。", $"Set for: {position}.");
        }

        if (upTo.IsNegative)
        {
            throw StaffingRefusals.LimitNegative.Because($"{position}“{Called}”：{upTo}。", $"{position}, {Called}: {upTo}.");
        }
    }

    /// <summary>The position whose limit it is (职务).</summary>
    public Position Position { get; }
    /// <summary>The kind of act that the limit is for (事项种类).</summary>
    public ActKind Kind { get; }
    /// <summary>The largest amount that needs no asking, itself included, in yuan, not negative (额度).</summary>
    public Money UpTo { get; }
    /// <summary>The name of the business in the company's words (业务名称), only for <see cref="ActKind.Other"/>; otherwise null.</summary>
    public string? Business { get; }

    internal static ClauseId Asking { get; } = new(8, 5);

    /// <summary>The name of the act as used in a sentence.</summary>
    internal Bilingual Called => Business is null ? Kind.Title : new(Business, Business);

    /// <summary>The name of a business. <see cref="ActKind.Other"/> needs one and no other kind has one.</summary>
    internal static string? NameOf(ActKind kind, string? business)
    {
        if (kind == ActKind.Other)
            return Guard.Against.NullOrWhiteSpace(business);
        return business is null
            ? null
            : throw new ArgumentException($"'{kind.Name}' is called '{Guards.Excerpt(business)}'. Give a name of its own for '{ActKind.Other.Name}' only.", nameof(business));
    }
}
