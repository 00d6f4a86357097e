/// What a machine lacks for a window or a picture, and which packages bring it; besides, what its launcher loses of the
/// command line.
///
/// Uses `java.base` alone and knows nothing of the program. Runs before every window, so it takes the plainest means.
package cni.explorer.platform;
