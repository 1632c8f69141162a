Public Module Thing
    Public ReadOnly NotFound As StatusGen.HttpStatus = StatusGen.HttpStatus.NotFound
End Module
