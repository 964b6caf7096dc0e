// SPDX-License-Identifier: Apache-2.0
#include "ui/mapstate.h"

#include "ui/selection.h"

namespace {

/// What the search leaves out steps back, and with it organizations that have nothing else.
void dimWhatIsSearched(MapState& state, const MapFigure& figure, const Selection& selection)
{
    state.boxes.fill(MapTone::Dim);
    for (qsizetype i = 0; i < figure.arrows.size(); ++i) {
        const MapArrow& arrow = figure.arrows.at(i);
        if (!selection.matches(arrow.id)) {
            state.arrows[i] = MapTone::Dim;
            continue;
        }
        state.boxes[arrow.source] = MapTone::Plain;
        state.boxes[arrow.sink] = MapTone::Plain;
    }
}

void lightNeighbours(MapState& state, const MapFigure& figure, int box)
{
    const QList<MapTone> before = state.arrows;
    state.boxes.fill(MapTone::Dim);
    state.arrows.fill(MapTone::Dim);
    state.boxes[box] = MapTone::Lit;
    for (qsizetype i = 0; i < figure.arrows.size(); ++i) {
        const MapArrow& arrow = figure.arrows.at(i);
        if ((arrow.source != box && arrow.sink != box) || before.at(i) == MapTone::Dim)
            continue;
        state.arrows[i] = MapTone::Lit;
        state.boxes[arrow.source] = MapTone::Lit;
        state.boxes[arrow.sink] = MapTone::Lit;
    }
}

} // namespace

MapState mapState(const MapFigure& figure, const Selection& selection, const MapHit& pointed)
{
    MapState state;
    state.boxes.fill(MapTone::Plain, figure.boxes.size());
    state.arrows.fill(MapTone::Plain, figure.arrows.size());
    state.selectedArrows.fill(false, figure.arrows.size());
    state.selectedBoxes.fill(false, figure.boxes.size());
    if (selection.isFiltering())
        dimWhatIsSearched(state, figure, selection);
    if (pointed.box >= 0)
        lightNeighbours(state, figure, pointed.box);
    if (pointed.arrow >= 0)
        state.arrows[pointed.arrow] = MapTone::Lit;
    for (qsizetype i = 0; i < figure.arrows.size(); ++i) {
        const MapArrow& arrow = figure.arrows.at(i);
        if (!selection.contains(arrow.id))
            continue;
        state.selectedArrows[i] = true;
        state.selectedBoxes[arrow.source] = true;
        state.selectedBoxes[arrow.sink] = true;
    }
    return state;
}
