/// What a machine lacks for a window or a picture, and which packages bring it; besides, what its launcher loses of the
/// command line, and that the display is gone.
///
/// Uses `java.base` alone and knows nothing of the program. What runs before every window takes the
/// plainest means.
package cni.explorer.platform;
