using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tidemark.Web.Packs.Reading;

/// <summary>Counts what is read from all files of one pack.</summary>
internal sealed class NodeBudget(int nodes)
{
    private int _left = nodes;

    public bool TakeOne() => --_left >= 0;
}

/// <summary>
/// Builds a small tree from YAML, in which every node knows its place. Of YAML it takes what a person needs to write
/// facts: texts, lists, mappings. Anchors, aliases, tags and directives are refused, and with them their tricks.
/// </summary>
internal sealed class YamlTree
{
    private readonly string _file;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly PackLimits _limits;
    private readonly NodeBudget _budget;
    private readonly MistakeList _mistakes;

    private YamlTree(string file, string text, PackLimits limits, NodeBudget budget, MistakeList mistakes)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _limits = limits;
        _budget = budget;
        _mistakes = mistakes;
    }

    /// <summary>The one document of the text, or null after a mistake was added.</summary>
    public static YamlNode? Read(string file, string text, PackLimits limits, NodeBudget budget, MistakeList mistakes)
    {
        var tree = new YamlTree(file, text, limits, budget, mistakes);
        try
        {
            return tree.Document();
        }
        catch (UnreadableYamlException e)
        {
            mistakes.Add(e.At, e.Message, e.WhatToWrite);
        }
        catch (YamlException e)
        {
            // A tab is found while a mapping is read, and the parser names the place where the mapping began.
            tree.AddUnreadable(text, e.Message.Contains("tab", StringComparison.Ordinal) ? tree._scanner.CurrentPosition : e.Start,
                e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser throws these where a list in brackets is followed by a key, and at odd tags.
            tree.AddUnreadable(text, tree._scanner.CurrentPosition, e.Message);
        }
        return null;
    }

    private void AddUnreadable(string text, Mark mark, string parserSays)
    {
        var at = new Place(_file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        _mistakes.Add(at, "This cannot be read as YAML.", YamlAdvice.For(text, at.Line, parserSays));
    }

    private YamlNode Document()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd) return new ScalarNode(new Place(_file, 1, 1), "", IsPlain: true);
        if (_parser.Current is DocumentStart start && (start.Version is not null
            || start.Tags?.Any(t => t.Prefix is not ("!" or "tag:yaml.org,2002:")) == true))
            throw Refuse(start, "Lines that begin with % are not read.", "Take them out.");
        _parser.MoveNext();
        var root = Node(1);
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
            throw Refuse(second, "A second document begins here (---).", "Keep one document in a file.");
        return root;
    }

    /// <summary>The node that begins at the current event; the current event is then its last.</summary>
    private YamlNode Node(int depth)
    {
        var at = At(_parser.Current!);
        if (!_budget.TakeOne())
            throw Refuse(_parser.Current!, $"The pack holds more than {_limits.Nodes:N0} texts, lists and entries.",
                "Divide it into several packs.");
        if (depth > _limits.Depth)
            throw Refuse(_parser.Current!, $"Lists and entries lie more than {_limits.Depth} deep within each other.",
                "Write them less deep.");
        if (_parser.Current is AnchorAlias)
        {
            _mistakes.Add(at, "An alias (*) is not read.", "Write the text itself; a text that begins with * needs quotation marks.");
            return new RefusedNode(at);
        }
        // A colon that nothing comes before or after can end a mapping in the middle of a pair.
        if (_parser.Current is not NodeEvent node)
            throw Refuse(_parser.Current!, "Something is missing here.",
                "Write a key, a colon and a value, or put quotation marks round the text.");
        if (!node.Anchor.IsEmpty) _mistakes.Add(at, "An anchor (&) is not read.",
            "Take it out; a text that begins with & needs quotation marks.");
        if (!node.Tag.IsEmpty) _mistakes.Add(at, "A tag (!) is not read.", "Take it out; a text that begins with ! needs quotation marks.");
        return node switch
        {
            Scalar scalar => new ScalarNode(at, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => List(at, depth),
            _ => Mapping(at, depth),
        };
    }

    private ListNode List(Place at, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        return new ListNode(at, items);
    }

    private MappingNode Mapping(Place at, int depth)
    {
        var pairs = new List<(ScalarNode, YamlNode)>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (key is ScalarNode name) pairs.Add((name, value));
            else if (key is not RefusedNode) _mistakes.Add(key.At, "A list or an entry stands here where the name of a key belongs.",
                "Write a name before the colon.");
        }
        return new MappingNode(at, pairs);
    }

    private UnreadableYamlException Refuse(ParsingEvent at, string whatIsWrong, string whatToWrite) =>
        new(At(at), whatIsWrong, whatToWrite);

    private Place At(ParsingEvent e) => new(_file, (int)e.Start.Line, (int)e.Start.Column);
}

/// <summary>A file that is not read any further.</summary>
internal sealed class UnreadableYamlException(Place at, string whatIsWrong, string whatToWrite) : Exception(whatIsWrong)
{
    public Place At => at;

    public string WhatToWrite => whatToWrite;
}
