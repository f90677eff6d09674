namespace MarketDept.Domain;

/// <summary>A reading or a figure that the regulation leaves to the company (公司设定项), as a row of a table for the department.</summary>
/// <remarks>The choice itself is held by a property of the context's terms. Equality is by value.</remarks>
/// <param name="Name">The property, such as <c>CaseTerms.IsHeardFirst</c>.</param>
/// <param name="Clause">The clause that leaves the question open (条款).</param>
/// <param name="Question">What the company chooses (设定内容).</param>
/// <param name="Choices">The possible choices (可选项).</param>
/// <param name="Default">What holds while nothing is chosen (默认); null where the company has to choose.</param>
/// <param name="Ground">Why this is the default, or why there is none (理由).</param>
public sealed record CompanyChoice(
    string Name, ClauseId Clause, Bilingual Question, ValueList<Bilingual> Choices, Bilingual? Default, Bilingual Ground) : DomainValue;
