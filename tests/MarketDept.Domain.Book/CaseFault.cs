namespace MarketDept.Domain.Book;

/// <summary>A case cannot be read as it is written; the message is for whoever writes it.</summary>
internal sealed class CaseFault(string message) : Exception(message);
