using MarketDept.Book.Pages;
using NodaTime.Text;

// Writes the book as pages: dotnet run --project docs/book/pages -- [--out FOLDER] [--on 2026-06-30]
// Ends with 1 where a case does not come out as it is written, with 2 where it is called in another way.
var (folder, on) = (Path.Combine(Repository.Root, "artifacts", "book"), LocalDate.FromDateTime(DateTime.Today));
for (var i = 0; i < args.Length; i += 2)
{
    if (args[i] == "--out" && i + 1 < args.Length)
    {
        folder = args[i + 1];
    }
    else if (args[i] == "--on" && i + 1 < args.Length && LocalDatePattern.Iso.Parse(args[i + 1]) is { Success: true } day)
    {
        on = day.Value;
    }
    else
    {
        Console.Error.WriteLine($"Not understood: {string.Join(' ', args[i..])}. Call it with --out FOLDER and --on 2026-06-30, both optional.");
        return 2;
    }
}

var book = Book.OfTheRepository(on);
Directory.CreateDirectory(folder);
foreach (var (name, text) in Site.Of(book))
    File.WriteAllText(Path.Combine(folder, name), text);

foreach (var fault in book.Cases.SelectMany(book.Faults))
    Console.Error.WriteLine(fault);
Console.WriteLine($"{Path.Combine(folder, "index.html")}: {book.Cases.Count(book.Agrees)}/{book.Cases.Count}");
return book.Cases.All(book.Agrees) ? 0 : 1;
