namespace MarketDept.Domain;

/// <summary>A reading or a figure that the regulation leaves to the company (公司设定项), as data: for the table that a department prints.</summary>
/// <remarks>The property of a context's terms holds the choice itself. Equality is by value.</remarks>
/// <param name="Name">The property, such as <c>CaseTerms.IsHeardFirst</c>.</param>
/// <param name="Clause">The clause that leaves it open (条款).</param>
/// <param name="Question">What is chosen (设定内容).</param>
/// <param name="Choices">What can be chosen (可选项).</param>
/// <param name="Default">What holds where nothing is chosen (默认); null where the company has to choose.</param>
/// <param name="Ground">Why that is the default, or why there is none (理由).</param>
public sealed record CompanyChoice(
    string Name, ClauseId Clause, Bilingual Question, ValueList<Bilingual> Choices, Bilingual? Default, Bilingual Ground) : DomainValue;
