using System.Globalization;
using System.Text;

namespace MarketDept.Domain;

/// <summary>A value of the domain (值). Two values with equal members are equal, and their text is the same in every culture.</summary>
public abstract record DomainValue
{
    private protected DomainValue()
    {
    }

    /// <summary>Kind and members on one line, for a log; the kind alone where the flow of the execution context is suppressed.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder(GetType().Name);
        // What is set within a context is gone after it: the culture of the caller is neither read nor changed.
        if (ExecutionContext.Capture() is { } context)
        {
            ExecutionContext.Run(context, _ =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                PrintMembers(text.Append(" { "));
                text.Append(" }");
            }, null);
        }

        return Guards.Cleaned(text.ToString());
    }
}
