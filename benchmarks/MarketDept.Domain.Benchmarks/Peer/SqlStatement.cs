using System.Data.Common;
using DuckDB.NET.Data;
using MarketDept.Domain.Benchmarks.Samples;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>The statement by SQL in SQLite or DuckDB, in memory, set up in their favour: numbers for keys and days; in SQLite an index over all columns
/// for each grouping, in DuckDB its appender.</summary>
internal sealed class SqlStatement : IDisposable
{
    private const string Movements = """
        SELECT m.customer, MIN(c.id),
               CAST(SUM(CASE WHEN m.day < $from THEN CASE m.kind WHEN 0 THEN m.fen WHEN 3 THEN m.fen WHEN 5 THEN 0 ELSE -m.fen END ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN m.day >= $from AND m.kind = 0 THEN m.fen ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN m.day >= $from AND m.kind = 1 THEN m.fen ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN m.day >= $from AND m.kind = 4 THEN m.fen ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN m.day >= $from AND m.kind = 2 THEN m.fen ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN m.day >= $from AND m.kind = 3 THEN m.fen ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE m.kind WHEN 4 THEN m.fen WHEN 5 THEN -m.fen ELSE 0 END) AS BIGINT)
        FROM movement m JOIN customer c ON c.number = m.customer
        WHERE m.day <= $to
        GROUP BY m.customer ORDER BY m.customer
        """;

    private const string Ages = """
        SELECT customer,
               CAST(SUM(CASE WHEN late <= 0 THEN owed ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN late BETWEEN 1 AND 30 THEN owed ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN late BETWEEN 31 AND 60 THEN owed ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN late BETWEEN 61 AND 90 THEN owed ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN late BETWEEN 91 AND 120 THEN owed ELSE 0 END) AS BIGINT),
               CAST(SUM(CASE WHEN late > 120 THEN owed ELSE 0 END) AS BIGINT)
        FROM (SELECT b.customer, $to - b.due AS late, m.owed
              FROM (SELECT bill, SUM(CASE kind WHEN 0 THEN fen WHEN 3 THEN fen ELSE -fen END) AS owed
                    FROM movement WHERE bill >= 0 AND day <= $to GROUP BY bill HAVING owed <> 0) m
              JOIN bill b ON b.number = m.bill)
        GROUP BY customer
        """;

    private readonly DbConnection _connection;

    internal SqlStatement(RecordedBill[] bills, RecordedMovement[] movements, bool inDuckDb)
    {
        _connection = inDuckDb ? new DuckDBConnection("DataSource=:memory:") : new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Run("CREATE TABLE customer (number INTEGER PRIMARY KEY, id TEXT NOT NULL)");
        Run("CREATE TABLE bill (number INTEGER PRIMARY KEY, customer INTEGER NOT NULL, due INTEGER NOT NULL)");
        Run("CREATE TABLE movement (customer INTEGER NOT NULL, bill INTEGER NOT NULL, kind INTEGER NOT NULL, day INTEGER NOT NULL, fen BIGINT NOT NULL)");
        using (var transaction = _connection.BeginTransaction())
        {
            Insert("customer", movements.DistinctBy(row => row.Customer), row => [row.Customer, row.CustomerId]);
            Insert("bill", bills, row => [row.Number, row.Customer, DayOf(row.DueOn)]);
            Insert("movement", movements, row => [row.Customer, row.Bill, (int)row.Kind, DayOf(row.On), row.Fen]);
            transaction.Commit();
        }

        if (!inDuckDb)
        {
            Run("CREATE INDEX by_customer ON movement (customer, day, kind, fen)");
            Run("CREATE INDEX by_bill ON movement (bill, day, kind, fen)");
            Run("ANALYZE");
        }
    }

    internal List<PeerFigures> Of(LocalDate from, LocalDate to)
    {
        var ages = new Dictionary<int, PeerAges>();
        using (var reader = Read(Ages, from, to))
        {
            while (reader.Read())
            {
                ages.Add(reader.GetInt32(0), new PeerAges(
                    reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6)));
            }
        }

        var rows = new List<PeerFigures>();
        using (var reader = Read(Movements, from, to))
        {
            while (reader.Read())
            {
                var row = new PeerFigures(
                    reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6),
                    reader.GetInt64(7), reader.GetInt64(8), ages.GetValueOrDefault(reader.GetInt32(0)));
                if (row is not { Opening: 0, Charges: 0, Deductions: 0, Received: 0, WrittenOff: 0, Reversed: 0, Unallocated: 0 })
                    rows.Add(row);
            }
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private static int DayOf(LocalDate date) => Period.DaysBetween(new LocalDate(2000, 1, 1), date);

    private DbDataReader Read(string sql, LocalDate from, LocalDate to)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$from", StringComparison.Ordinal))
            command.Parameters.Add(Parameter("from", DayOf(from)));
        command.Parameters.Add(Parameter("to", DayOf(to)));
        return command.ExecuteReader();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private DbParameter Parameter(string name, object value) =>
        _connection is DuckDBConnection ? new DuckDBParameter(name, value) : new SqliteParameter("$" + name, value);

    private void Insert<T>(string table, IEnumerable<T> rows, Func<T, object[]> values)
    {
        if (_connection is DuckDBConnection duck)
        {
            using var appender = duck.CreateAppender(table);
            foreach (var row in rows)
                Append(appender.CreateRow(), values(row));
            return;
        }

        using var command = _connection.CreateCommand();
        foreach (var row in rows)
        {
            var given = values(row);
            if (command.Parameters.Count == 0)
            {
                command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", given.Select((_, i) => $"${i}"))})";
                for (var i = 0; i < given.Length; i++)
                    command.Parameters.Add(Parameter($"{i}", given[i]));
            }

            for (var i = 0; i < given.Length; i++)
                command.Parameters[i].Value = given[i];
            command.ExecuteNonQuery();
        }
    }

    private static void Append(IDuckDBAppenderRow row, object[] values)
    {
        foreach (var value in values)
        {
            _ = value switch
            {
                int number => row.AppendValue(number),
                long number => row.AppendValue(number),
                _ => row.AppendValue((string)value),
            };
        }

        row.EndRow();
    }
}
