using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace MarketDept.Host.Tests;

/// <summary>Sees every statement that writes.</summary>
internal abstract class Writes : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("INSERT", StringComparison.Ordinal) || command.CommandText.StartsWith("UPDATE", StringComparison.Ordinal))
            await OnWrite(command);
        return result;
    }

    protected abstract Task OnWrite(DbCommand command);
}

/// <summary>Counts what is written, in bytes of the values.</summary>
internal sealed class CountingWrites : Writes
{
    internal long Bytes { get; private set; }

    internal List<string> Tables { get; } = [];

    internal void Reset()
    {
        Bytes = 0;
        Tables.Clear();
    }

    protected override Task OnWrite(DbCommand command)
    {
        Tables.Add(command.CommandText.Split('"')[1]);
        foreach (DbParameter parameter in command.Parameters)
            Bytes += parameter.Value is string text ? Encoding.UTF8.GetByteCount(text) : 8;
        return Task.CompletedTask;
    }
}

/// <summary>Breaks in the middle of a transaction: PostgreSQL ends the connection, SQLite is not asked any more.</summary>
internal sealed class BreakingWrites : Writes
{
    /// <summary>After how many statements it breaks; null: not.</summary>
    internal int? After { get; set; }

    protected override async Task OnWrite(DbCommand command)
    {
        if (After is not { } left)
            return;
        After = left - 1;
        if (left > 0)
            return;
        After = null;
        if (command.Connection is NpgsqlConnection connection)
        {
            await using var other = new NpgsqlConnection(connection.ConnectionString);
            await other.OpenAsync();
            await using var kill = new NpgsqlCommand($"SELECT pg_terminate_backend({connection.ProcessID})", other);
            await kill.ExecuteScalarAsync();
            return;
        }

        throw new SqliteException("The machine stops here.", 10);
    }
}
