namespace MarketDept.Domain.Staffing;

/// <summary>The company's table of limits (权限表): which position may do what up to which amount, where the regulation leaves that open.</summary>
/// <remarks>Immutable; equality is by the rows in their order. The regulation lists no limit, so the default table is empty.</remarks>
[Clause("8.5")]
public sealed record AuthorityLimits : DomainValue
{
    /// <summary>Creates the table from its rows, at most one for each position and kind of business.</summary>
    /// <exception cref="ArgumentNullException">There is no list, or a row is null.</exception>
    /// <exception cref="DomainException">Two rows are for the same position and business (<see cref="StaffingRefusals.LimitTwice"/>).</exception>
    public AuthorityLimits(params IEnumerable<AuthorityLimit> rows)
    {
        Rows = ValueList.From(Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows))).ToArray());
        if (Rows.GroupBy(row => (row.Position, row.Kind, row.Business)).FirstOrDefault(rows => rows.Skip(1).Any())?.First() is { } twice)
            throw StaffingRefusals.LimitTwice.Because($"{twice.Position}：{twice.Called}。", $"{twice.Position}: {twice.Called}.");
    }

    /// <summary>The table without rows (空权限表), as the regulation leaves it.</summary>
    public static AuthorityLimits None { get; } = new();
    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("AuthorityLimits.Rows", AuthorityLimit.Asking, new("哪些职务可以自行办理哪些业务，额度多少", "Which post may do which business by itself, and up to which amount"),
            [new("不设额度", "no limit is set"), new("公司列明的职务、业务与额度", "the posts, business and amounts that the company names")], new("不设额度", "no limit is set"),
            new("制度要求超出权限的须请示，没有规定权限。没有列明的，须请示，或者未定。", "The regulation has people ask beyond their authority and does not say what that is. Business that is not listed has to be asked for, or is undetermined.")),
    ];

    /// <summary>The rows of the table, as given (各行).</summary>
    public ValueList<AuthorityLimit> Rows { get; }

    /// <summary>The largest amount that a position may deal with alone, in yuan (额度); null where the table has no row for it.</summary>
    /// <param name="position">The position.</param>
    /// <param name="kind">The kind of act.</param>
    /// <param name="business">The name of the business; only for <see cref="ActKind.Other"/>.</param>
    /// <exception cref="ArgumentNullException">Position or kind is null.</exception>
    public Money? Of(Position position, ActKind kind, string? business = null)
    {
        Guard.Against.Null(position);
        Guard.Against.Null(kind);
        return Rows.FirstOrDefault(row => row.Position == position && row.Kind == kind && row.Business == business)?.UpTo;
    }
}
