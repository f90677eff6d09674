using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

public class Keeping_the_trace
{
    private const string Renewal = "MARKETDEPT_UPDATE_BOOK";

    [Fact]
    public void The_trace_says_what_the_catalogue_and_the_marks_say()
    {
        var path = Path.Combine(Repository.Root, TraceBook.File);
        var book = TraceBook.Write();
        if (Environment.GetEnvironmentVariable(Renewal) == "1")
            File.WriteAllText(path, book);

        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        if (kept == book)
            return;
        var (was, shall) = (kept.Split('\n'), book.Split('\n'));
        var line = was.Zip(shall).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail(
            $"{TraceBook.File} is stale from line {line + 1} on. Renew it with `{Renewal}=1 dotnet test`, look at the difference, and commit it.\n"
            + $"  it says:     {was.ElementAtOrDefault(line)}\n  should say:  {shall.ElementAtOrDefault(line)}");
    }

    [Fact]
    public void It_is_written_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(TraceBook.Write(), Cultures.Under(name, TraceBook.Write)));

    [Fact]
    public void It_has_one_entry_for_every_clause_and_no_carriage_return()
    {
        var book = TraceBook.Write();

        Assert.Equal(ClauseCatalogue.All.Count, book.Split('\n').Count(line => line.StartsWith("### ", StringComparison.Ordinal)));
        Assert.DoesNotContain('\r', book);
    }
}
