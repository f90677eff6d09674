namespace MarketDept.Domain.Tests;

public class Printing_a_value
{
    private static readonly ExplanationLine Line = new(ExplanationTopic.Step, new ClauseId(8, 3, 3), "¥1.00 − ¥0.50 = ¥0.50");

    [Fact]
    public void Kind_and_members_stand_on_one_line() =>
        Assert.Equal("ExplanationLine { Topic = Step, Clause = 8.3.3, Text = ¥1.00 − ¥0.50 = ¥0.50 }", Line.ToString());

    [Fact]
    public void Where_the_flow_of_the_context_is_suppressed_the_kind_stands_alone()
    {
        using (ExecutionContext.SuppressFlow())
            Assert.Equal("ExplanationLine", Line.ToString());
    }
}
