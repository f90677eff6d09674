namespace MarketDept.Domain.Staffing;

/// <summary>The company's table of limits (权限表): who may do what up to which amount, where the regulation leaves that to it.</summary>
/// <remarks>Immutable; equality is by the rows in their order. The text lists no limit, so there is no table by default.</remarks>
[Clause("8.5")]
public sealed record AuthorityLimits
{
    /// <summary>Takes the rows.</summary>
    /// <exception cref="ArgumentNullException">There is no list, or a row is null.</exception>
    /// <exception cref="DomainException">Two rows are for the same position and business (<see cref="StaffingRefusals.LimitTwice"/>).</exception>
    public AuthorityLimits(params IEnumerable<AuthorityLimit> rows)
    {
        Rows = ValueList.From(Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows))).ToArray());
        var known = new HashSet<(Position, ActKind, string?)>(Rows.Count);
        foreach (var row in Rows)
        {
            if (!known.Add((row.Position, row.Kind, row.Business)))
            {
                throw StaffingRefusals.LimitTwice.Because($"{row.Position}：{row.Called}。", $"{row.Position}: {row.Called}.");
            }
        }
    }

    /// <summary>A table without rows (空权限表).</summary>
    public static AuthorityLimits None { get; } = new();
    /// <summary>The rows, as given (各行).</summary>
    public ValueList<AuthorityLimit> Rows { get; }

    /// <summary>The limit of a position, in yuan (额度); null where the table says nothing of it.</summary>
    /// <param name="position">Whose limit.</param>
    /// <param name="kind">For what.</param>
    /// <param name="business">Which business; for <see cref="ActKind.Other"/>.</param>
    /// <exception cref="ArgumentNullException">Position or kind is null.</exception>
    public Money? Of(Position position, ActKind kind, string? business = null)
    {
        Guard.Against.Null(position);
        Guard.Against.Null(kind);
        foreach (var row in Rows)
        {
            if (row.Position == position && row.Kind == kind && row.Business == business)
                return row.UpTo;
        }

        return null;
    }
}
