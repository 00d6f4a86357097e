/// Looking again at the figures of repositories, when somebody asks for it: the pane, how far it has come, and what was
/// learned on its way into the dataset in sight.
///
/// Uses [cni.explorer.metrics] and what views share; knows no other view.
package cni.explorer.ui.refresh;
