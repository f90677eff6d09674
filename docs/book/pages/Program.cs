using MarketDept.Book.Pages;

// Writes the book as pages: dotnet run --project docs/book/pages -- [--out FOLDER] [--on 2026-06-30]
return new Command(Console.Out, Console.Error).Run(args, Cases.All, LocalDate.FromDateTime(DateTime.Today));
