namespace Tidemark.Documents.Tables;

/// <summary>
/// Rows of separated text as RFC 4180 has them, read in one buffer. Forgiving where people are careless: any line end, a quotation mark inside
/// an unquoted cell, white space before an opening one, letters after a closing one.
/// </summary>
internal sealed class DelimitedReader(TextReader text, char separator, TableLimits limits, CancellationToken cancellation)
    : TableReader(limits, cancellation)
{
    private const char Quote = '"';
    private readonly TableLimits _limits = limits;
    private char[] _buffer = new char[65_536];
    private (int Start, int Length)[] _cells = new (int, int)[16];
    private int _record;
    private int _at;
    private int _end;
    private bool _isOver;

    protected override ReadOnlySpan<char> Cell(int column)
    {
        var (start, length) = _cells[column];
        return _buffer.AsSpan(_record + start, length);
    }

    protected override bool MoveNext()
    {
        StartRecord();
        Count = 0;
        if (!Has(_at)) return false;
        Row++;
        while (ReadCell())
        {
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Reads one cell; false where it was the last of its row.</summary>
    private bool ReadCell()
    {
        var start = _at - _record;
        var look = _at;
        while (Has(look) && _buffer[look] == ' ' && separator != ' ') look++;
        if (Has(look) && _buffer[look] == Quote) return ReadQuoted(look);
        while (true)
        {
            var found = _buffer.AsSpan(_at, _end - _at).IndexOfAny(separator, '\r', '\n');
            _at = found < 0 ? _end : _at + found;
            if (found >= 0 || !Has(_at)) return EndCell(start, _at - _record - start);
        }
    }

    private bool ReadQuoted(int quote)
    {
        _at = quote + 1;
        var (start, into) = (_at - _record, _at - _record);
        var isOpen = true;
        while (true)
        {
            if (!Has(_at))
                return isOpen ? throw Unclosed() : EndCell(start, into - start);
            var here = _buffer[_at];
            if (here == Quote)
            {
                // A doubled mark stands for one, and one after the end opens the quotation again.
                _at++;
                if (isOpen && Has(_at) && _buffer[_at] == Quote) _buffer[_record + into++] = _buffer[_at++];
                else isOpen = !isOpen;
                continue;
            }

            if (!isOpen && (here == separator || here is '\r' or '\n')) return EndCell(start, into - start);
            _buffer[_record + into++] = here;
            _at++;
        }
    }

    private DocumentException Unclosed() =>
        new($"The quotation mark that opens in row {Row}, column {ColumnLetters.Of(Count)}, is never closed. Close it, or take it out.", Row);

    private bool EndCell(int start, int length)
    {
        if (Count == _limits.MaxColumns)
            throw new DocumentException($"Row {Row} has more than {_limits.MaxColumns:N0} cells. Send the columns of the chart only.", Row);
        if (Count == _cells.Length) Array.Resize(ref _cells, Count * 2);
        _cells[Count++] = (start, length);
        if (!Has(_at)) return false;
        var ending = _buffer[_at];
        _at++;
        if (ending == separator) return true;
        if (ending == '\r' && Has(_at) && _buffer[_at] == '\n') _at++;
        return false;
    }

    /// <summary>What was read already moves to the start of the buffer here and nowhere else, so that positions hold for a whole row.</summary>
    private void StartRecord()
    {
        if (_at >= _buffer.Length / 2)
        {
            _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
            (_at, _end) = (0, _end - _at);
        }

        _record = _at;
    }

    /// <summary>Whether there is a character at a position, which is the end of what was read at most.</summary>
    private bool Has(int at)
    {
        if (at < _end) return true;
        if (_isOver) return false;
        if (_end == _buffer.Length) Grow();
        var read = text.Read(_buffer.AsSpan(_end));
        _isOver = read == 0;
        _end += read;
        return read > 0;
    }

    private void Grow()
    {
        if (_end - _record >= _limits.MaxRowCharacters)
            throw new DocumentException(
                $"Row {Row} has more than {_limits.MaxRowCharacters:N0} characters. A quotation mark may be missing, or this is not a table.", Row);
        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
