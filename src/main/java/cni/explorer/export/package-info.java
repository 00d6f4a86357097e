/// Takes a matrix away: as a table for other programs, as text for people. What is in sight is what is written.
///
/// Uses [cni.explorer.model], [cni.explorer.query] and Commons CSV. An exporter is given a
/// [cni.explorer.query.Matrix] and nothing else, so that no export can differ from the table on the screen.
package cni.explorer.export;
