// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/maplayout.h"

/// The one place that talks to Graphviz's library. Boxes go in as numbers, never by name, so that nothing in
/// a name can be taken for markup or an escape.
namespace graphviz {

enum class Engine {
    Layers, ///< "dot": from left to right along the links. Slow for many links: minutes for 600.
    Springs, ///< "sfdp", and then apart until no boxes overlap.
};

struct Options {
    Engine engine = Engine::Layers;
    // The others are for springs only.
    bool isAroundBoxes = false; ///< Lines go around boxes, which is slow for many of them.
    double spread = 2; ///< How far apart linked boxes are at first, in average box sizes.
    QSize between = {22, 17}; ///< The least way between boxes in pixels, beside and above each other.
};

[[nodiscard]] tl::expected<MapLayout, QString> layOut(const MapGraph& graph, const Options& options);

} // namespace graphviz
