namespace MarketDept.Domain;

/// <summary>What is stored cannot be right (存档数据有误). No caller's input is at fault: other code wrote it, or it was changed since.</summary>
public sealed class StoredDataException : Exception
{
    internal StoredDataException(string kind, string key, string path, string what, Exception? inner = null)
        : base($"The stored {kind} '{key}' cannot be read: {(path.Length > 0 ? $"{path}: " : "")}{what}", inner) =>
        (Kind, Key, Path, What) = (kind, key, path, what);

    /// <summary>Which kind of record (记录种类), such as <c>Receivable</c>.</summary>
    public string Kind { get; }
    /// <summary>Its key (编号).</summary>
    public string Key { get; }
    /// <summary>The row and the field (位置), such as <c>Entries[2].AmountFen</c>; empty where parts do not go together.</summary>
    public string Path { get; }
    /// <summary>What is wrong (问题), in English.</summary>
    public string What { get; }
}
