module FSharp.Thing

let notFound = int StatusGen.HttpStatus.NotFound
