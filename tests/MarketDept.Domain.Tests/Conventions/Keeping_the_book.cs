using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

public class Keeping_the_book
{
    private const string File = "docs/regulation.md";
    private const string Renewal = "MARKETDEPT_UPDATE_BOOK";

    [Fact]
    public void The_book_of_the_regulation_says_what_the_catalogue_and_the_marks_say()
    {
        var path = Path.Combine(Repository.Root, File);
        var book = RegulationBook.Write();
        if (Environment.GetEnvironmentVariable(Renewal) == "1")
            System.IO.File.WriteAllText(path, book);

        var kept = System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : "";
        if (kept == book)
            return;
        var (was, shall) = (kept.Split('\n'), book.Split('\n'));
        var line = was.Zip(shall).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail(
            $"{File} is stale from line {line + 1} on. Renew it with `{Renewal}=1 dotnet test`, look at the difference, and commit it.\n"
            + $"  it says:     {was.ElementAtOrDefault(line)}\n  should say:  {shall.ElementAtOrDefault(line)}");
    }

    [Fact]
    public void It_is_written_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(RegulationBook.Write(), Cultures.Under(name, RegulationBook.Write)));

    [Fact]
    public void It_has_one_entry_for_every_clause_and_no_carriage_return()
    {
        var book = RegulationBook.Write();

        Assert.Equal(ClauseCatalogue.All.Count, book.Split('\n').Count(line => line.StartsWith("### ", StringComparison.Ordinal)));
        Assert.DoesNotContain('\r', book);
    }
}
