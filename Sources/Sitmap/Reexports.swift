@_exported public import SitmapFilters
@_exported public import SitmapFormats
@_exported public import SitmapGazetteer
@_exported public import SitmapModel
