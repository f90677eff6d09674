namespace MarketDept.Domain;

/// <summary>One line of an <see cref="Explanation"/> (说明条目).</summary>
/// <param name="Topic">What the line is about.</param>
/// <param name="Clause">The clause it speaks of; <c>default</c> where it speaks of none.</param>
/// <param name="Text">The sentence, in the language of the explanation.</param>
public sealed record ExplanationLine(ExplanationTopic Topic, ClauseId Clause, string Text) : DomainValue;
