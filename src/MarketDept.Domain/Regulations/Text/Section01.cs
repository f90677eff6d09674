namespace MarketDept.Domain.Regulations.Text;

/// <summary>Section 1: the purpose of the regulation (总则).</summary>
internal static class Section01
{
    internal static readonly Clause[] Clauses =
    [
        new("1", ClauseKinds.Purpose)
        {
            Title = new("宗旨", "Purpose"),
            Summary = new(
                "说明立规的用意：把市场部管好，与客户建立并保持良好的关系，使公司其余部门的工作都能顺畅推进。",
                "States what the regulation is for: to manage the department better, to build and keep good relations with customers, and to help "
                + "all other departments work smoothly."),
            WhyNotComputed = new("只陈述目的，不要求任何人做任何事，没有数字可算。", "It states an aim and asks nothing of anybody, so there is no figure to work out."),
        },
    ];
}
