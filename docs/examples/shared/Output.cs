/// <summary>Prints a result. That nobody reads it any more, as with <c>| head</c>, is no error.</summary>
internal static class Output
{
    internal static int Print(Action print)
    {
        try
        {
            print();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // The reader has closed its end, or there never was one.
        }

        return 0;
    }
}
