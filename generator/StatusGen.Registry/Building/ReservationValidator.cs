using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0012. A retired entry keeps what it has: that nobody else may have it is why it is reserved.</summary>
internal sealed class ReservationValidator(SetDraft set, ReservedNumbers reserved, DiagnosticSink sink)
{
    private Dictionary<string, string>? _reservedNames;

    public void Validate()
    {
        if (reserved.IsEmpty)
            return;

        _reservedNames = NamesOfReservedKeys();
        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.IsForeign || entry.Declared.Retired is not null)
                continue;

            if (entry.HasCode && reserved.FindNumber(entry.Code) is { } number)
                Report(entry, entry.Declared.CodePlace, $"The number {MessageText.Quote(entry.Code)}", "number", number);
            if (!reserved.HasKeys)
                continue;

            ValidateKey(entry, entry.Declared.Key, entry.Declared.KeyPlace, "key");
            foreach (Positioned<string> alias in entry.Declared.Aliases ?? [])
                ValidateKey(entry, alias.Value, alias.Range, "alias");
        }
    }

    private void ValidateKey(EntryDraft entry, string key, SourceRange place, string what)
    {
        (DeclaredReservation, RegistryFile)? found = reserved.FindKey(key);
        if (found is null && _reservedNames!.TryGetValue(CodeName.FromKey(key), out string? original))
            found = reserved.FindKey(original);
        if (found is { } reservation)
            Report(entry, place, $"The {what} {MessageText.Quote(key)}", "key", reservation);
    }

    /// <summary>A reserved USER_BANNED is userBanned, too: both are one member in C#.</summary>
    private Dictionary<string, string> NamesOfReservedKeys()
    {
        Dictionary<string, string> names = [];
        foreach (RegistryFile file in set.Files)
        {
            foreach (DeclaredReservation reservation in file.Reservations)
            {
                if (reservation.Key is { } key)
                    names[CodeName.FromKey(key)] = key;
            }
        }

        return names;
    }

    private void Report(
        EntryDraft entry,
        SourceRange place,
        string subject,
        string what,
        (DeclaredReservation Reservation, RegistryFile RegistryFile) reservation)
    {
        SourcePlace reservedPlace = reservation.RegistryFile.Text.PlaceOf(reservation.Reservation.Place);
        sink.Report(
            RegistryRules.Reserved,
            entry.Declared.RegistryFile,
            place,
            $"{subject} is reserved at {reservedPlace.Citation} and may never be used: choose another {what}.",
            reservedPlace);
    }
}
