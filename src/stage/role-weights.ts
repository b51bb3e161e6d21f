/** The package's own weights, as `npm run train` wrote them from the marked plans. */
import weights from './role-weights.json' with { type: 'json' }
import { compileWeights, type CompiledWeights } from './role-model.js'

export const ROLE_WEIGHTS: CompiledWeights = compileWeights(weights)
