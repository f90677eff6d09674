/// <summary>Prints a result. That nobody reads it any more, as with <c>| head</c>, is no error.</summary>
internal static class Output
{
    internal static int Print(Action print)
    {
        try
        {
            print();
        }
        catch (IOException)
        {
            // The reader has closed its end.
        }

        return 0;
    }
}
