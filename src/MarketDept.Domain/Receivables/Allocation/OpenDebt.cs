namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>What is owed on one debt when a payment comes in (未清欠款).</summary>
/// <remarks>Equality is by value.</remarks>
/// <typeparam name="T">What the id identifies: a bill, a receivable.</typeparam>
public sealed record OpenDebt<T>
{
    /// <summary>Describes a debt.</summary>
    /// <param name="id">Which.</param>
    /// <param name="balance">What is still owed on it, 0 or more. A debt of 0 is paid; it may be named in an instruction and is passed over.</param>
    /// <param name="dueOn">When it is or was due.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The balance is negative.</exception>
    public OpenDebt(Id<T> id, Money balance, LocalDate dueOn)
    {
        Id = Guard.Against.Default(id);
        ArgumentOutOfRangeException.ThrowIfNegative(balance.Fen, nameof(balance));
        Balance = balance;
        DueOn = dueOn;
    }

    /// <summary>Which debt (欠款编号).</summary>
    public Id<T> Id { get; }

    /// <summary>What is still owed on it (余额), 0 or more.</summary>
    public Money Balance { get; }

    /// <summary>When it is or was due (到期日).</summary>
    public LocalDate DueOn { get; }
}
