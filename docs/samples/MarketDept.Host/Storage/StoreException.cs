using Microsoft.Data.Sqlite;
using Npgsql;

namespace MarketDept.Host.Storage;

/// <summary>What the store cannot do: with a stable code, an HTTP status, and a text without contact data.</summary>
public sealed class StoreException(string code, int status, string zh, string en, Exception? inner = null) : Exception(en, inner)
{
    // Nobody chose the keys of these: two did the same at the same moment, and one of them does it again.
    private static readonly string[] NotChosen = ["Outbox", "Contacts", "PersonLedger"];

    public string Code { get; } = code;
    public int Status { get; } = status;
    public Bilingual Text { get; } = new(zh, en);

    /// <summary>Whether another attempt from the beginning may succeed.</summary>
    public bool IsConflict => Code == "store.conflict";

    internal static StoreException Missing(string kind, string key) => new(
        "store.missing", 404, $"没有 {kind} {key}。请核对编号。", $"There is no {kind} '{key}'. Check the id.");

    internal static StoreException Nobody() => new(
        "request.nobody", 401, "请求没有注明本公司的员工。请在 X-Staff 中写明工号。", "The request names no person of the company. Name one in X-Staff.");

    /// <summary>The inner exception is left out: what it says may hold contact data.</summary>
    internal static StoreException Unreadable(string kind, string key, string path) => new(
        "store.unreadable", 500, $"存档 {kind} {key} 无法读取，位置：{path}。请联系管理员。", $"The stored {kind} '{key}' cannot be read at '{path}'. Call the administrator.");

    /// <summary>What a failed save means; null where it is no conflict.</summary>
    internal static StoreException? Of(DbUpdateException fault) => fault switch
    {
        DbUpdateConcurrencyException => Conflict(fault),
        { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } it } => Taken(it.ConstraintName ?? "", fault),
        { InnerException: PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } } => Conflict(fault),
        { InnerException: SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } it } => Taken(it.Message, fault),
        _ => null,
    };

    private static StoreException Conflict(Exception inner) => new(
        "store.conflict", 409, "记录已被他人更改。请重新读取后再试。", "Somebody else has changed the record. Load it again and retry.", inner);

    private static StoreException Taken(string index, Exception inner) =>
        index.Contains("CreditCode", StringComparison.Ordinal) ? new(
            "store.credit-code-taken", 409, "这个统一社会信用代码已有客户档案。请使用已有的档案。", "A customer with this credit code is on record. Use that record.", inner)
        : index.Contains("Occurrence", StringComparison.Ordinal) ? new(
            "store.case-taken", 409, "此人在这一行为中已有案件。请把报告并入该案。", "There is a case of this person in this act. Let the report join it.", inner)
        : index.Contains("Bill", StringComparison.Ordinal) ? new(
            "store.bill-taken", 409, "这张账单已登记应收款。", "The bill is on record as a debt already. Use that one.", inner)
        : NotChosen.Any(table => index.Contains(table, StringComparison.Ordinal)) ? Conflict(inner)
        : new("store.key-taken", 409, "这个编号已有记录。请读取该记录，或另用编号。", "There is a record with this id. Load it, or take another id.", inner);
}
