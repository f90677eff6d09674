namespace MarketDept.Domain.Tests;

public class Numbering_the_clauses
{
    [Fact]
    public void A_number_reads_and_prints_the_same() => Assert.Equal("8.3.3", ClauseId.Parse("8.3.3").ToString());
}
