/// Every sentence once, for the window, the exports and the command line, which only lay them out.
///
/// The program speaks English, whatever the language of the machine: the forms of words, numbers and days are those of
/// [English], and nothing here asks for a default locale. Sentences are whole, with parameters, so that another
/// language could say them in another order. Pure functions; uses [cni.explorer.model], [cni.explorer.query] and
/// [cni.explorer.diff] alone.
package cni.explorer.text;
