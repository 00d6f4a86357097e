/// Files and folders of the user: writing a file so that no failure harms the old one, saying what went wrong in one
/// sentence, and where the program's own files belong on each system.
///
/// Uses `java.base` alone and no other package of the program.
package cni.explorer.files;
