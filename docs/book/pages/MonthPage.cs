namespace MarketDept.Book.Pages;

/// <summary>One month of the department, chapter by chapter, each of them a case.</summary>
internal static class MonthPage
{
    internal static Bilingual Title { get; } = new("一个月", "One month");

    internal static Html Of(Book book) => Html.Of($"""
        <header class="title"><h1>{Title}</h1></header>
        <p>{new Bilingual(
            "市场部的一个月，从第一次联系到可以从工资中扣多少。每一节是一个案例。",
            "One month of the department, from the first contact to what may be deducted from a wage. Each chapter is a case.")}
        {new Bilingual("从工资中扣多少，按哪些规则：见", "The rules on deductions from wages stand at")} {Links.Clause(WageRules.Clause)}</p>
        <h2>{new Bilingual("经过", "What happened")}</h2>
        {book.ByClause[Cases.Month.Clause].Select((it, place) => CaseEntry.Of(it, $"month-{place + 1}", book.Faults(it)))}
        """);
}
