using NodaTime.Text;

namespace MarketDept.Book.Pages;

/// <summary>The command: writes the files, and says which cases differ.</summary>
internal sealed class Command(TextWriter output, TextWriter errors)
{
    private string _folder = Path.Combine(Repository.Root, "artifacts", "book");
    private LocalDate _on;

    /// <summary>0 where every case comes out as it is written, 1 where one does not, 2 where the arguments are not understood.</summary>
    internal int Run(string[] args, IEnumerable<Case> cases, LocalDate today)
    {
        _on = today;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!Takes(args[i], args.ElementAtOrDefault(i + 1)))
            {
                errors.WriteLine($"“{string.Join(' ', args[i..])}” is not understood. Call with --out FOLDER and --on YYYY-MM-DD, both optional.");
                return 2;
            }
        }

        var book = new Book(cases, RegulationEditions.Standard, _on, Book.PackageVersion, CompanyDecision.All);
        Directory.CreateDirectory(_folder);
        foreach (var (name, text) in Site.Of(book))
            File.WriteAllText(Path.Combine(_folder, name), text);

        foreach (var fault in book.Cases.SelectMany(book.Faults))
            errors.WriteLine(fault);
        output.WriteLine($"{Path.Combine(_folder, Links.Index)}: {book.Cases.Count(book.Agrees)}/{book.Cases.Count}");
        return book.Cases.All(book.Agrees) ? 0 : 1;
    }

    private bool Takes(string name, string? value)
    {
        switch (name)
        {
            case "--out" when value is { Length: > 0 }:
                _folder = value;
                return true;
            case "--on" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } day:
                _on = day.Value;
                return true;
            default:
                return false;
        }
    }
}
